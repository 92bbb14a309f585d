import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { badInput, badRequest } from '../errors.ts';
import { unfitJson } from './json.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

const read = <Value>(reading: () => Value, message: string): Value => {
  try {
    return reading();
  } catch {
    throw badRequest(message);
  }
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const paramsOf = (text: string): GraphQLParams => {
  const params: unknown = read(() => JSON.parse(text), 'The body is no JSON. 请求体不是 JSON。');
  if (isObject(params)) return params;
  throw badRequest('The body is expected to be an object with a query. 请求体应为对象。');
};

const fromBody = async (request: Request): Promise<GraphQLParams> => {
  const bytes = await request.arrayBuffer();
  return paramsOf(read(() => utf8.decode(bytes), 'The body is no UTF-8. 请求体不是 UTF-8。'));
};

const jsonIn = (search: URLSearchParams, name: string): object | undefined => {
  const text = search.get(name);
  return text ? read(() => JSON.parse(text), `${name} is no JSON.`) : undefined;
};

const fromAddress = ({ searchParams }: URL): GraphQLParams => {
  const query = searchParams.get('query');
  const operationName = searchParams.get('operationName');
  const variables = jsonIn(searchParams, 'variables');
  return {
    ...(query ? { query } : {}),
    ...(operationName ? { operationName } : {}),
    ...(variables ? { variables } : {}),
  };
};

const JSON_TYPE = /^application\/(graphql\+)?json *(;|$)/i;
const CHARSET = /; *charset *= *"?([^";]*)"?/i;

const isJsonInUtf8 = (type: string): boolean =>
  JSON_TYPE.test(type) && /^utf-?8$/i.test(CHARSET.exec(type)?.[1]?.trim() ?? 'utf-8');

/** Reads requests: JSON in UTF-8 alone, no deeper than needed, without keys that every object knows. */
export const requestReader: Plugin = {
  onRequestParse: ({ request, url, setRequestParser }) => {
    if (request.method === 'GET') setRequestParser(() => fromAddress(url));
    if (request.method !== 'POST') return;
    if (!isJsonInUtf8(request.headers.get('content-type') ?? ''))
      throw badRequest(
        'Send application/json in UTF-8. 请求体须为 UTF-8 的 application/json。',
        415,
      );
    setRequestParser(fromBody);
  },
  onParams: ({ params }) => {
    const message = unfitJson(params.variables);
    if (message) throw badInput([{ path: 'variables', message }], 400);
  },
};
