// Asks the background for a capture and says how it ended.
declare const chrome: {
  tabs: { query(query: object): Promise<{ id: number }[]> };
  runtime: { sendMessage(message: object): Promise<{ ok: boolean }> };
};

const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
const { ok } = await chrome.runtime.sendMessage({ tabId: tab?.id });
document.querySelector('#status')!.textContent = ok ? 'Captured' : 'Failed';

export {};
