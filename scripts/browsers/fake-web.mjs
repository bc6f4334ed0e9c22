// The whole web, on one local port: a proxy that answers for every host itself, over http and https, and lets nothing
// through. It serves pages, images and the background's fetches alike, and `asked` proves afterwards who was asked.
import { createServer as createHttp } from 'node:http';
import { createServer as createTls } from 'node:https';
import { generate } from 'selfsigned';

/**
 * @typedef {object} Answer
 * @property {string} type media type
 * @property {string | Uint8Array} body
 * @property {Record<string, string>} [headers]
 * @property {number} [status] 200 when absent
 * @property {number} [delay] milliseconds before the answer
 * @property {boolean} [endless] whether the body is repeated for ever
 *
 * @typedef {object} FakeWeb
 * @property {number} port
 * @property {string[]} asked every address asked for, in order
 * @property {() => Promise<void>} close
 */

/**
 * @param {(url: string, headers: import('node:http').IncomingHttpHeaders) => Answer | undefined} answerTo what an
 *   address answers; undefined is a 404
 * @returns {Promise<FakeWeb>}
 */
export async function fakeWeb(answerTo) {
  /** @type {string[]} */
  const asked = [];

  /** @param {'http' | 'https'} scheme @returns {import('node:http').RequestListener} */
  const listener = (scheme) => (request, response) => {
    const url = addressOf(request, scheme);
    asked.push(url);
    const answer = answerTo(url, request.headers);
    if (answer === undefined) response.writeHead(404).end();
    else setTimeout(() => give(response, answer), answer.delay ?? 0);
  };

  const tls = createTls(await certificate(), listener('https'));
  tls.on('tlsClientError', () => {}); // a browser that closes half-way is no news
  const proxy = createHttp(listener('http'));
  // `CONNECT host:443`: where a proxy would dial the host, this one is the host.
  proxy.on('connect', (_request, socket) => {
    socket.on('error', () => {});
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    tls.emit('connection', socket);
  });

  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', () => resolve(undefined)));
  return { port: portOf(proxy), asked, close: () => close(proxy, sockets) };
}

/** @param {import('node:http').ServerResponse} response @param {Answer} answer */
function give(response, { status = 200, type, headers, body, endless = false }) {
  response.writeHead(status, { 'content-type': type, ...headers });
  if (!endless) {
    response.end(body);
    return;
  }
  const go = () => {
    while (!response.destroyed && response.write(body));
  };
  response.on('drain', go);
  response.on('error', () => {}); // whoever asked has heard enough
  go();
}

/** The address as the browser meant it: a proxied http request carries it whole, https has only the path. */
function addressOf(/** @type {import('node:http').IncomingMessage} */ request, /** @type {string} */ scheme) {
  const { url = '/', headers } = request;
  return url.startsWith('http://') ? url : `${scheme}://${headers.host}${url}`;
}

/**
 * Made anew on each run, so that no private key lies in the repository. Its names do not matter: the browsers are
 * started to accept any certificate. Chromium refuses SHA-1, which is the package's default.
 */
async function certificate() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'fake web' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  return { key, cert };
}

/** @param {import('node:http').Server} server */
function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake web has no port.');
  return address.port;
}

/**
 * A socket that never came to its first request is of no connection that the servers know: it would keep them open for
 * two minutes.
 * @param {import('node:http').Server} proxy @param {Set<import('node:net').Socket>} sockets @returns {Promise<void>}
 */
function close(proxy, sockets) {
  return new Promise((resolve) => {
    proxy.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}
