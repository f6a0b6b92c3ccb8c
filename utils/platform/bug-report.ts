import { browser } from 'wxt/browser';
import type { TabState } from './tabs.ts';

/** What a bug report needs, as JSON: versions, the state's name and its code; never page text, never an address. */
export function bugReport(state: TabState | undefined): string {
  const failed = state?.status === 'failed' ? { code: state.code, detail: state.detail ?? '' } : {};
  const { version } = browser.runtime.getManifest();
  return JSON.stringify({ version, agent: navigator.userAgent, status: state?.status, ...failed }, null, 2);
}
