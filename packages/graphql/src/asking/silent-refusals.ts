import type { Plugin } from 'graphql-yoga';

/** What is wrong with requests that are refused before anybody looks what they ask. */
const words: Readonly<Record<number, readonly [code: string, message: string]>> = {
  404: ['NOT_FOUND', 'Nothing is here; ask at /graphql. 此处没有内容,请向 /graphql 查询。'],
  405: ['METHOD_NOT_ALLOWED', 'Send GET or POST. 请用 GET 或 POST 方法。'],
  406: ['NOT_ACCEPTABLE', 'Accept application/json. 请接受 application/json。'],
  415: ['BAD_REQUEST', 'Send application/json in UTF-8. 请求体须为 UTF-8 的 application/json。'],
};

/** Gives a body to refusals that have none. */
export const saysWhy: Plugin = {
  onResponse: ({ request, response, setResponse, fetchAPI }) => {
    const said = words[response.status];
    if (!said || response.body || request.method === 'HEAD') return;
    const [code, message] = said;
    const headers = { ...Object.fromEntries(response.headers), 'content-type': 'application/json' };
    const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
    setResponse(new fetchAPI.Response(body, { status: response.status, headers }));
  },
};
