import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseTree, type IFunction } from 'custom-functions-metadata';

/** The files whose docstrings are Excel's help on our functions. */
const SOURCES = [
  'profit',
  'matrix',
  'reason',
  'priority',
  'growth',
  'portfolio',
  'concentration',
  'smallOrders',
  'relationship',
  'scorecard',
  'mutualValue',
  'roles',
  'personas',
].map((name) => fileURLToPath(new URL(`../src/functions/${name}.ts`, import.meta.url)));

/** Every function as its docstring describes it. Throws on anything that Excel would not understand. */
export function describedFunctions(sources: readonly string[] = SOURCES): IFunction[] {
  const parsed = sources.map((path) => parseTree(readFileSync(path, 'utf8'), path));
  const errors = parsed.flatMap(({ extras }) => extras.flatMap((extra) => extra.errors));
  if (errors.length > 0) throw new Error(`Function docstrings: ${errors.join('; ')}`);
  return parsed.flatMap(({ functions }) => functions).map(inOneLine);
}

/**
 * The functions.json that Excel reads: made from the docstrings, with what they cannot say. Errors in cells are handed
 * to the functions, so that one bad row spoils only itself, and each function has a help page at the origin.
 */
export function functionsMetadata(origin: string): Promise<object> {
  const functions = describedFunctions().map((described) => ({
    ...described,
    helpUrl: `${origin}/help/functions/${described.name}.html`,
  }));
  return Promise.resolve({
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions,
  });
}

function inOneLine(described: IFunction): IFunction {
  return {
    ...described,
    description: joined(described.description),
    parameters: described.parameters.map((parameter) => ({
      ...parameter,
      description: joined(parameter.description),
    })),
  };
}

function joined(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
