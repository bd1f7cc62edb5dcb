/** A button that shows its name. */
export function buttonNamed(name: string, onClick?: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  if (onClick) button.addEventListener('click', onClick);
  return button;
}
