// Commands and answers over a WebSocket, in the form that CDP and WebDriver BiDi share: JSON with an id.
import WebSocket from 'ws'; // global only from Node 22 on

/** @typedef {{ resolve: (result: unknown) => void, reject: (error: Error) => void }} Waiting */

export class JsonSocket {
  #last = 0;
  #socket;
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();

  /** @param {WebSocket} socket @param {(method: string, params: Record<string, unknown>) => void} onEvent */
  constructor(socket, onEvent) {
    this.#socket = socket;
    socket.on('message', (data) => {
      const { id, method, params, ...answer } = JSON.parse(String(data));
      if (typeof id === 'number') this.#settle(id, answer);
      else if (method) onEvent(method, params);
    });
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser closed the connection.'));
      this.#waiting.clear();
    });
  }

  /**
   * @param {string} address
   * @param {(method: string, params: Record<string, unknown>) => void} [onEvent]
   * @returns {Promise<JsonSocket>}
   */
  static connect(address, onEvent = () => {}) {
    const socket = new WebSocket(address, { perMessageDeflate: false });
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(new JsonSocket(socket, onEvent)));
      socket.once('error', reject);
    });
  }

  /** Rejects with the browser's own words. @param {string} method @param {object} [params] @returns {Promise<unknown>} */
  send(method, params = {}) {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close() {
    this.#socket.terminate();
  }

  /** CDP's error is an object, BiDi's a word beside its message. @param {number} id @param {Record<string, unknown>} answer */
  #settle(id, { result, error, message }) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(message ? `${error}: ${message}` : JSON.stringify(error)));
  }
}
