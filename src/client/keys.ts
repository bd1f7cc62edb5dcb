import { keysChoice, onKeys } from './keys/on-keys.ts';
import { keepOnDevice, readOnDevice } from './on-device.ts';

const dialog = document.querySelector<HTMLDialogElement>('dialog.keys');
const choice = dialog?.querySelector<HTMLInputElement>('input[type=checkbox]');

onKeys({
  '/': () => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    box?.focus();
    box?.select();
  },
  '?': open,
});

document.querySelector('button.open-keys')?.addEventListener('click', open);
choice?.addEventListener('change', () => keepOnDevice(keysChoice.key, choice.checked ? 'on' : keysChoice.off));

function open(): void {
  if (choice) choice.checked = readOnDevice(keysChoice.key) !== keysChoice.off;
  dialog?.showModal();
}
