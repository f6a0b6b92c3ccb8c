/** The readers Sidelight is timed beside, as one classic script: `.output/bench/peers.js` sets `globalThis.peers`. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import DOMPurify from 'dompurify';

Object.assign(globalThis, { peers: { Readability, DOMPurify, Defuddle } });
