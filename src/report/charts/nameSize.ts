/** How large names, cuts and their like are written in the chart, in points. */
export const NAME_SIZE = 8;
