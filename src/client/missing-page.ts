import { wordsOfAddress } from '../archive/moves/words-of-address.ts';

/** On the page for missing addresses: puts the words of the address into the search box, for the reader to search. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const box = document.querySelector<HTMLInputElement>('main input[type=search]');
const { pathname } = location;

if (box?.value === '' && pathname.startsWith(`${base}/`)) box.value = wordsOfAddress(pathname.slice(base.length));
