// One injection, one put.
import { Dexie } from 'dexie';

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        listener: (message: { tabId: number }, sender: object, reply: (answer: { ok: boolean }) => void) => true,
      ): void;
    };
  };
  scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<{ result: object }[]>;
  };
};

const database = new Dexie('simple');
database.version(1).stores({ captures: '++id' });

async function capture(tabId: number): Promise<void> {
  const [injected] = await chrome.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
  await database.table('captures').put({ ...injected?.result });
}

chrome.runtime.onMessage.addListener(({ tabId }, _, reply) => {
  capture(tabId).then(
    () => reply({ ok: true }),
    () => reply({ ok: false }),
  );
  return true;
});
