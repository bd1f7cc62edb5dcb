import { onKeys } from './keys/on-keys.ts';
import { keepOnDevice, readOnDevice } from './on-device.ts';
import { goToNote } from './reading/go-to-note.ts';
import { markSection } from './reading/mark-section.ts';
import { offerPlace } from './reading/offer-place.ts';
import { offerWayBack } from './reading/offer-way-back.ts';
import { waitForDoubleClick } from './reading/wait-for-double-click.ts';

const KEY = 'steppe-names';
const AGAIN = 'again';

markSection();
offerWayBack();
offerPlace();
waitForDoubleClick();
onKeys({ n: () => goToNote(1), p: () => goToNote(-1) });

const choice = document.querySelector<HTMLInputElement>('.names-again > input');
if (choice) {
  choice.checked = readOnDevice(KEY) === AGAIN;
  choice.addEventListener('change', () => keepOnDevice(KEY, choice.checked ? AGAIN : ''));
}
