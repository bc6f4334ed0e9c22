// The one seam to the browser: nothing else imports webextension-polyfill.
import './own-browser';
import browser from 'webextension-polyfill';

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
export default browser;
