/** The two marks between which the last run of a bench stands. */
const begin = (name: string): string => `<!-- last run of ${name} -->`;
const end = (name: string): string => `<!-- end of ${name} -->`;

/** The README with what a bench's last run found in place of what stood there; a bench that is new comes last. */
export function withLastRun(readme: string, name: string, text: string): string {
  const section = `${begin(name)}\n\n${text}\n\n${end(name)}`;
  const from = readme.indexOf(begin(name));
  const to = readme.indexOf(end(name), from);
  if (from < 0 || to < 0) return `${readme.trimEnd()}\n\n${section}\n`;
  return `${readme.slice(0, from)}${section}${readme.slice(to + end(name).length)}`;
}
