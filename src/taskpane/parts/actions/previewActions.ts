/** What a person can ask of the preview. */
export interface PreviewActions {
  changeAxes(axes: 'rates' | 'money'): void;
}
