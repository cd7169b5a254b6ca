/** Shows one sentence in place of the panel, for when there is no panel yet. */
export function say(container: HTMLElement, sentence: string): void {
  const paragraph = document.createElement('p');
  paragraph.className = 'looking';
  paragraph.setAttribute('role', 'alert');
  paragraph.textContent = sentence;
  container.replaceChildren(paragraph);
}
