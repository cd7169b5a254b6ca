import { join, relative } from 'node:path';
import ts from 'typescript';

/** Requirement sets by name, each with its version as major and minor. */
export type ApiSets = ReadonlyMap<string, string>;

interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** The compiler's options and files of this project, with further sources by path, which need not exist. */
export function programOf(files: (path: string) => boolean, extra: ReadonlyMap<string, string>): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const exists = host.fileExists.bind(host);
  host.readFile = (path) => extra.get(path) ?? read(path);
  host.fileExists = (path) => extra.has(path) || exists(path);
  return ts.createProgram([...fileNames.filter(files), ...extra.keys()], options, host);
}

/**
 * Every use in a file of a member of Office.js that Excel may lack: the member needs a set, or a version of one, that
 * neither `required` promises nor an `isSetSupported` around it has asked for. One sentence each.
 */
export function missingMembers(program: ts.Program, file: ts.SourceFile, required: ApiSets): string[] {
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const visit = (node: ts.Node, asked: readonly ApiSet[]): void => {
    for (const declaration of membersUsed(node, checker)) {
      const missing = setsNeeded(declaration).find((set) => !isPromised(set, required, asked));
      if (missing) found.push(sentence(file, node, declaration, missing));
    }
    for (const [child, more] of children(node, checker)) visit(child, [...asked, ...more]);
  };
  visit(file, []);
  return [...new Set(found)];
}

/** A node's children, each with what is known to be supported where it stands. */
function children(node: ts.Node, checker: ts.TypeChecker): [ts.Node, ApiSet[]][] {
  const certain = (condition: ts.Expression) => setsAsked(condition, checker);
  const sure = new Map<ts.Node, ApiSet[]>();
  if (ts.isIfStatement(node)) sure.set(node.thenStatement, certain(node.expression));
  if (ts.isConditionalExpression(node)) sure.set(node.whenTrue, certain(node.condition));
  if (isAnd(node)) sure.set(node.right, certain(node.left));
  const all: [ts.Node, ApiSet[]][] = [];
  ts.forEachChild(node, (child) => {
    all.push([child, sure.get(child) ?? []]);
  });
  return all;
}

/** The sets that are supported whenever a condition is true: asked in it, or in the constant it names. */
function setsAsked(condition: ts.Expression, checker: ts.TypeChecker): ApiSet[] {
  if (ts.isParenthesizedExpression(condition)) return setsAsked(condition.expression, checker);
  if (isAnd(condition))
    return [...setsAsked(condition.left, checker), ...setsAsked(condition.right, checker)];
  if (ts.isIdentifier(condition)) {
    const declared = checker.getSymbolAtLocation(condition)?.valueDeclaration;
    const isConstant =
      declared !== undefined && (ts.getCombinedNodeFlags(declared) & ts.NodeFlags.Const) !== 0;
    if (!isConstant || !ts.isVariableDeclaration(declared) || !declared.initializer) return [];
    return setsAsked(declared.initializer, checker);
  }
  if (!ts.isCallExpression(condition) || !ts.isPropertyAccessExpression(condition.expression)) return [];
  if (condition.expression.name.text !== 'isSetSupported') return [];
  const [name, version] = condition.arguments;
  return name && version && ts.isStringLiteral(name) && ts.isStringLiteral(version)
    ? [{ name: name.text, version: version.text }]
    : [];
}

function isAnd(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}

/** What a node uses of Office.js: a member by its name, by a pattern, or by a property given to a call. */
function membersUsed(node: ts.Node, checker: ts.TypeChecker): ts.Declaration[] {
  const declarations = declarationsOf(node, checker).filter((declaration) =>
    declaration.getSourceFile().fileName.includes('@types/office-js/'),
  );
  return declarations.slice(0, 1);
}

function declarationsOf(node: ts.Node, checker: ts.TypeChecker): readonly ts.Declaration[] {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const name = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
    const overload = calledOverload(node, checker);
    return overload ? [overload] : (checker.getSymbolAtLocation(name)?.declarations ?? []);
  }
  if (ts.isBindingElement(node)) {
    const name = node.propertyName ?? node.name;
    const type = checker.getTypeAtLocation(node.parent);
    return ts.isIdentifier(name) ? (type.getProperty(name.text)?.declarations ?? []) : [];
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent);
    return ts.isIdentifier(node.name) ? (type?.getProperty(node.name.text)?.declarations ?? []) : [];
  }
  return [];
}

/** One name may have several forms, newer and older: the one that this call takes. */
function calledOverload(
  callee: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  checker: ts.TypeChecker,
): ts.Declaration | undefined {
  const call = callee.parent;
  if (!ts.isCallExpression(call) || call.expression !== callee) return undefined;
  return checker.getResolvedSignature(call)?.declaration;
}

/** The sets a member's documentation names, or else that of the class, enumeration or interface around it. */
function setsNeeded(declaration: ts.Declaration): ApiSet[] {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const text = ts
      .getJSDocCommentsAndTags(node)
      .map((comment) => comment.getText())
      .join('\n');
    const sets = setsIn(text);
    if (sets.length > 0) return sets;
  }
  return [];
}

/** `[Api set: ExcelApi 1.9]`, or links to the pages of the sets below the words *Requirement set*. */
function setsIn(documentation: string): ApiSet[] {
  const excel = /\[Api set:\s*(\w+)\s+([\w.]*\w)/.exec(documentation);
  if (excel) return [apiSet(excel)];
  const office = documentation.slice(documentation.search(/\*\*Requirement sets?\*\*/));
  return [...office.matchAll(/requirement-sets[^|}]*\|\s*(\w+)(?:\s+([\d.]+))?\s*\}/g)].map(apiSet);
}

function apiSet([, name = '', version = '1.1']: RegExpExecArray | RegExpMatchArray): ApiSet {
  return { name, version };
}

function isPromised(needed: ApiSet, required: ApiSets, asked: readonly ApiSet[]): boolean {
  const promised = [...required].map(([name, version]) => ({ name, version })).concat(asked);
  return promised.some((set) => set.name === needed.name && isAtLeast(set.version, needed.version));
}

/** 1.12 is at least 1.9; nothing is at least a preview. */
function isAtLeast(version: string, least: string): boolean {
  const [major = NaN, minor = NaN] = version.split('.').map(Number);
  const [leastMajor = NaN, leastMinor = NaN] = least.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

function sentence(file: ts.SourceFile, node: ts.Node, declaration: ts.Declaration, needed: ApiSet): string {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  const path = relative(process.cwd(), join(file.fileName));
  return `${path}:${line + 1} uses ${memberName(declaration)}, which needs ${needed.name} ${needed.version}.`;
}

function memberName(declaration: ts.Declaration): string {
  const names: string[] = [];
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const name = ts.isModuleBlock(node) ? undefined : ts.getNameOfDeclaration(node as ts.Declaration);
    if (name) names.unshift(name.getText());
  }
  return names.join('.');
}
