/**
 * Where the tabs of new sheets go, from 0, in the order in which they are added: behind the one before it in the plan, or
 * before the first that is there. null for a sheet that is there, and for all where none is: these go behind all others,
 * where Excel puts them. `tabs` are the names of all sheets of the workbook as their tabs stand.
 */
export function tabPositions(
  planned: readonly { readonly name: string; readonly isThere: boolean }[],
  tabs: readonly string[],
): (number | null)[] {
  const now = [...tabs];
  const firstThere = planned.find(({ isThere }) => isThere);
  if (!firstThere) return planned.map(() => null);
  return planned.map(({ name, isThere }, index) => {
    if (isThere) return null;
    const before = planned[index - 1];
    const position = before ? now.indexOf(before.name) + 1 : now.indexOf(firstThere.name);
    now.splice(position, 0, name);
    return position;
  });
}
