import { GraphQLError } from 'graphql';
import type { Admission } from '../../admission/admission.ts';
import type { GatewayContext } from '../../context.ts';
import { costs } from '../../costs.ts';
import type { Client } from '../../lifetime.ts';
import { scopeOf } from '../../scoped.ts';
import { within } from '../../store/scope.ts';
import { letterFileOf, readLetterOf } from './letter.reader.ts';
import type { LetterFile } from './letter-document.ts';

/** What a letter is asked of: who asks, and how errors are told. */
export interface LetterRoute {
  readonly contextOf: (authorization: string | null, client: Client) => Promise<GatewayContext>;
  readonly mask: (error: unknown) => Error;
  readonly admission: Admission;
}

const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

const LETTER = /^\/letters\/([^/]+)\/([^/]+)\.docx$/;

const said = (status: number, message: string, code: string, headers = {}): Response =>
  Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers });

const notThere = (): Response =>
  said(404, 'There is no such letter for this caller. 没有这份答复函,或您无权查阅。', 'NOT_FOUND');

const found = ({ fileName, mediaType, bytes }: LetterFile): Response =>
  new Response(bytes, {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.byteLength),
      'content-disposition': `attachment; filename="reply.docx"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      // What a letter shows depends on who asks.
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });

const failed = (error: Error): Response => {
  const { code, http } = error instanceof GraphQLError ? error.extensions : {};
  const { status = 500, headers = {} } = (http ?? {}) as {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
  };
  return said(status, error.message, String(code), headers);
};

/** Answers `GET /letters/<id of the proposal>/<id of the reply>.docx`; any other request is not its. */
export const letterRoute =
  ({ contextOf, mask, admission }: LetterRoute) =>
  async (
    method: string,
    path: string,
    token: string | null,
    client: Client,
  ): Promise<Response | undefined> => {
    const [, proposal = '', reply = ''] = LETTER.exec(path) ?? [];
    if (method !== 'GET' || reply === '') return undefined;
    let caller: GatewayContext | undefined;
    try {
      caller = await contextOf(token, client);
      const asked = caller;
      await admission.spend(asked, costs.document);
      const written = await admission.run(asked, costs.document, async () => {
        const letter = await within(scopeOf(asked, true), () =>
          readLetterOf(decoded(proposal) ?? '', decoded(reply) ?? '', asked),
        );
        return letter && letterFileOf(letter);
      });
      return written ? found(written) : notThere();
    } catch (error) {
      return failed(mask(error));
    } finally {
      caller?.lifetime.end();
    }
  };
