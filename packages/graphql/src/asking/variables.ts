import {
  coerceInputValue,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  isInputType,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { badInput, GatewayError, type Problem } from '../errors.ts';

const messageOf = ({ originalError }: GraphQLError): string =>
  originalError instanceof GatewayError
    ? originalError.message
    : 'Does not fit what is expected here. 不符合要求。';

const problemsOf = (
  { variable, type: node, defaultValue }: VariableDefinitionNode,
  schema: GraphQLSchema,
  values: Readonly<Record<string, unknown>>,
): readonly Problem[] => {
  const name = variable.name.value;
  const type = typeFromAST(schema, node);
  if (!isInputType(type) || (defaultValue && !Object.hasOwn(values, name))) return [];
  const problems: Problem[] = [];
  coerceInputValue(values[name], type, (path, _value, error) => {
    problems.push({ path: [name, ...path].join('.'), message: messageOf(error) });
  });
  return problems;
};

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

const variableProblems = ({ schema, document, operationName, variableValues }: Asked) =>
  (getOperationAST(document, operationName)?.variableDefinitions ?? []).flatMap((one) =>
    problemsOf(one, schema, variableValues ?? {}),
  );

/** Names what is wrong with variables by path, where the executor would quote what was sent. */
export const namesVariables: Plugin = {
  onExecute: ({ args }) => ({
    onExecuteDone: ({ result, setResult }) => {
      if (!('errors' in result) || 'data' in result) return;
      const problems = variableProblems(args as Asked);
      if (problems.length > 0) setResult({ errors: [badInput(problems, 400)] });
    },
  }),
};
