// Every message that crosses a context, as one type map. A wrong request, an unknown name, a missing handler or a
// wrong response does not compile. Errors cross as a code: an Error would lose its class on the way.
import browser, { type Runtime } from './browser';
import { CaptureError, codeOf, type ErrorCode, report } from './errors';
import type {
  Block,
  CaptureId,
  CaptureOutcome,
  Extraction,
  PageFailure,
  Part,
  PartName,
  PictureFailure,
  ReadPage,
  SaidOnce,
  SiteRule,
} from './model';

/** What the user wished for: `click` spares pages that are no articles, `anyway` does not, `update` replaces. */
export type CaptureIntent = 'click' | 'anyway' | 'update';

/** Which part is wished for; `auto` is the selection where there is one, else the page. */
export type WishedPart = Part | 'auto';

/** Answered by the background: work that must outlive the popup. */
export type ToBackground = {
  capture(request: { tabId: number; intent: CaptureIntent; part: WishedPart }): CaptureOutcome;
  /** Stores what was picked by hand on a page, as an update where the page is in the library. */
  keepPicked(request: { extraction: Extraction }): CaptureOutcome;
  /** Captures a page that no tab of the user's shows; `wantedId` is its place on the list of pages to capture. */
  captureAddress(request: { url: string; wantedId?: number }): CaptureOutcome;
  /** Keeps the address of a tab whose page cannot be read, with its title, as a capture of its own. */
  keepAddress(request: { tabId: number }): CaptureOutcome;
  /** Fetches what is missing of a capture once more, under what access there is now. */
  fetchMissing(request: { id: CaptureId }): void;
  /** Tries once more to join the further pages of an article. */
  joinFurther(request: { id: CaptureId }): void;
  /** Brings parts of extraction into the page that asks. */
  bring(request: { parts: readonly PartName[] }): void;
};

/** Answered by the content script: work that needs the page. */
export type ToPage = {
  extract(request: { part: WishedPart; withSource: boolean; rules: readonly SiteRule[] }): SaidOnce;
};

/** The first piece of a picture and its whole size in bytes, or why there is none. */
export type PictureRead = { size: number; base64: string } | { why: PictureFailure };

/** Answered by the script that gathers pictures in the page. */
export type ToGather = {
  readPicture(request: { url: string; limits: { bytes: number; time: number } }): PictureRead;
  /** The next piece of a picture that was read, from a byte on. */
  readOn(request: { url: string; from: number }): { base64: string };
};

/** Answered by the script that reads the further pages of an article. */
export type ToFurther = {
  /** Reads a page as the page at hand may, and extracts its article; `number` is its place among the pages. */
  readPage(request: {
    url: string;
    number: number;
    time: number;
    wish: { withSource: boolean; rules: readonly SiteRule[] };
  }): ReadPage | { why: PageFailure };
  /** The pieces of the article that was extracted of the page at hand; and where all of it is on one page, if anywhere. */
  begin(request: { html: string }): { blocks: Block[]; whole?: string };
};

type Contract = Record<string, (request: never) => unknown>;
type Request<C extends Contract, K extends keyof C> = Parameters<C[K]>[0];
type Response<C extends Contract, K extends keyof C> = Promise<ReturnType<C[K]>>;
type Answering = (reply: unknown) => void;
type Reply = { ok: true; value: unknown } | { ok: false; code: ErrorCode };

/** One handler for every message of a contract: a missing one does not compile. */
type Handlers<C extends Contract> = {
  [K in keyof C]: (request: Request<C, K>, from: Runtime.MessageSender) => ReturnType<C[K]> | Response<C, K>;
};

export const handleInBackground = handle<ToBackground>;
export const handleInPage = handle<ToPage>;
export const handleInGather = handle<ToGather>;
export const handleInFurther = handle<ToFurther>;

/** Asks the background. Rejects with a `CaptureError`; `interrupted` when the background ended before it answered. */
export function toBackground<K extends keyof ToBackground>(
  name: K,
  request: Request<ToBackground, K>,
): Response<ToBackground, K> {
  return open(renamed(browser.runtime.sendMessage({ name, request }), 'interrupted'));
}

/** Asks what runs in a tab's top frame. Rejects with a `CaptureError`; `tabGone` when nobody is there. */
type Asking<C extends Contract> = <K extends keyof C>(tabId: number, name: K, request: Request<C, K>) => Response<C, K>;

/** Asks the content script. */
export const toPage: Asking<ToPage> = askTab;
/** Asks the script that gathers pictures. */
export const toGather: Asking<ToGather> = askTab;
/** Asks the script that reads further pages. */
export const toFurther: Asking<ToFurther> = askTab;

function askTab(tabId: number, name: PropertyKey, request: unknown): Promise<never> {
  return open(renamed(browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 }), 'tabGone'));
}

/**
 * The browser rejects with bare words when the other side is gone, or, through the polyfill, answers nothing when it
 * went in the middle of its work; here both get the name they mean.
 */
async function renamed(sent: Promise<unknown>, code: ErrorCode): Promise<unknown> {
  const reply = await sent.catch((error: unknown) => {
    throw new CaptureError(code, { cause: error });
  });
  if (reply === undefined) throw new CaptureError(code);
  return reply;
}

function handle<C extends Contract>(handlers: Handlers<C>): void {
  const listen = (message: unknown, sender: Runtime.MessageSender, reply: Answering): true | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const { name, request } = message;
    if (!Object.hasOwn(handlers, name)) return undefined;
    // Not as a promise: what runs in pages has no polyfill, and Chrome itself would not wait for one.
    answer(name, () => handlers[name as keyof C](request as Request<C, keyof C>, sender)).then(reply);
    return true;
  };
  // The types know listeners that always answer and ones that never do.
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);
}

function isEnvelope(message: unknown): message is { name: string; request: unknown } {
  return typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string';
}

async function answer(name: string, run: () => unknown): Promise<Reply> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    report(error, name);
    return { ok: false, code: codeOf(error) };
  }
}

async function open<T>(sent: Promise<unknown>): Promise<T> {
  const reply = (await sent) as Reply;
  if (!reply.ok) throw new CaptureError(reply.code);
  return reply.value as T;
}
