/** Turns the choice of a year into a slider: all years at its start, then from the oldest to the newest. */
for (const choices of document.querySelectorAll<HTMLFieldSetElement>('fieldset.years')) {
  const labels = [...choices.querySelectorAll<HTMLLabelElement>('label')];
  const [all, ...newestFirst] = labels;
  if (!all || newestFirst.length < 2) continue;
  const stops = [all, ...newestFirst.toReversed()].map((label) => ({
    name: label.textContent.trim(),
    radio: label.querySelector('input'),
  }));
  const slider = document.createElement('input');
  const shown = document.createElement('output');
  slider.type = 'range';
  slider.max = String(stops.length - 1);
  slider.value = String(stops.findIndex(({ radio }) => radio?.checked));
  slider.ariaLabel = choices.querySelector('legend')?.textContent.trim() ?? '';
  const show = () => {
    const stop = stops[slider.valueAsNumber];
    if (stop?.radio) stop.radio.checked = true;
    shown.textContent = slider.ariaValueText = stop?.name ?? '';
  };
  slider.addEventListener('input', show);
  for (const label of labels) label.hidden = true;
  choices.append(slider, shown);
  show();
}
