import { expect, test } from 'vitest';
import { dayIn } from './days-in-figures.ts';
import { orderOfFigures } from './order-of-figures.ts';

test.each([
  [['03/04/2014', '13/04/2014'], 'dayFirst'],
  [['03/04/2014', '04/13/2014'], 'monthFirst'],
  [['12/01/2014', '11/02/2014', '10/03/2014', '09/04/2014'], 'dayFirst'],
  [['12/01/2014', '11/09/2014', '10/02/2014'], 'monthFirst'],
  [['03.04.2014'], 'dayFirst'],
  [[], 'dayFirst'],
])('of %j the order is %s', (dates, order) => {
  expect(orderOfFigures(dates.flatMap((date) => dayIn(date)?.day ?? []))).toBe(order);
});
