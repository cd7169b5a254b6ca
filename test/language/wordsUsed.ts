import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What a name of a source stands for: the paths of words, such as "costs.time". */
type Names = Map<string, Set<string>>;

/**
 * The paths of the dictionary that the sources take words from, read from their texts: `words.costs.per` is "costs.per",
 * and so is `per` after `const { per } = words.costs`. A path to an object means all that is in it.
 */
export function wordsUsed(folder: string): Set<string> {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return new Set(sources.flatMap((name) => [...pathsIn(readFileSync(join(folder, name), 'utf8'))]));
}

/** The paths that one source takes words from, if it knows the dictionary at all. */
export function pathsIn(text: string): Set<string> {
  const names: Names = new Map();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node) && node.name.text === 'words') names.set('words', new Set(['']));
    if (ts.isVariableDeclaration(node) && node.initializer) {
      if (named(node.name, pathOf(node.initializer, names), names)) return;
    }
    const paths = isDeclared(node) ? [] : pathOf(node, names);
    for (const path of paths) if (path !== '') used.add(path);
    if (paths.length === 0) ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  return used;
}

/** Whether a node is but the name that something is declared by, or the key of something. */
function isDeclared(node: ts.Node): boolean {
  const { parent } = node as { parent?: ts.Node & { name?: ts.Node } };
  return parent?.name === node && !ts.isShorthandPropertyAssignment(parent);
}

/** Where an expression leads within the dictionary; nothing where it leads elsewhere. */
function pathOf(node: ts.Node, names: Names): string[] {
  if (ts.isIdentifier(node)) return [...(names.get(node.text) ?? [])];
  if (!ts.isPropertyAccessExpression(node)) return [];
  return pathOf(node.expression, names).map((path) => below(path, node.name.text));
}

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Lets the names that are declared stand for what lies at the paths; false where there is none. */
function named(name: ts.BindingName, paths: readonly string[], names: Names): boolean {
  if (paths.length === 0 || ts.isArrayBindingPattern(name)) return false;
  if (ts.isIdentifier(name)) {
    names.set(name.text, new Set([...(names.get(name.text) ?? []), ...paths]));
    return true;
  }
  for (const { name: inner, propertyName } of name.elements) {
    const key = propertyName ?? inner;
    if (ts.isIdentifier(key))
      named(
        inner,
        paths.map((path) => below(path, key.text)),
        names,
      );
  }
  return true;
}
