import type { Ignorer } from '@stryker-mutator/api/ignore';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** As much of a piece of source as says whether it is wording. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly key?: Node;
  readonly id?: Node;
  readonly callee?: Node;
  readonly property?: Node;
  readonly properties?: readonly Node[];
}

interface Path {
  readonly node: Node;
  readonly parent?: Node;
  /** Its place among the arguments of a call. */
  readonly key?: string | number | null;
}

const texts = new Set(['zh', 'en']);
const fields = new Set([...texts, 'message', 'title', 'startFact', 'cites', 'description']);
/** Functions that are given a text, or a place in one. */
const told = new Set(['describe', 'cite', 'decided']);
/** Checks, which say in words what is wrong, or what is not there. */
const checks = new Set(['regex', 'refine', 'min', 'max', 'there']);

const nameOf = (node: Node | undefined): string =>
  node?.type === 'StringLiteral' ? String(node.value) : (node?.name ?? '');

const calledName = ({ callee }: Node): string => nameOf(callee?.property ?? callee);

const isWording = ({ node, parent, key }: Path): boolean => {
  switch (node.type) {
    case 'StringLiteral':
    case 'TemplateLiteral':
      return parent?.type === 'CallExpression' && key === 1 && checks.has(calledName(parent));
    case 'ObjectProperty':
    case 'ObjectMethod':
      return fields.has(nameOf(node.key));
    case 'VariableDeclarator':
      return fields.has(nameOf(node.id));
    case 'NewExpression':
      return calledName(node) === 'Error';
    case 'CallExpression':
      return told.has(calledName(node));
    case 'ObjectExpression': {
      const keys = node.properties?.map(({ key }) => nameOf(key)) ?? [];
      return keys.length > 0 && keys.every((key) => fields.has(key));
    }
    default:
      return false;
  }
};

/** No spec asserts wording, so no change of it can be noticed: words and sources are left as they are. */
const wording: Ignorer = {
  shouldIgnore: (path) => (isWording(path as Path) ? 'wording' : undefined),
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'wording', wording)];
