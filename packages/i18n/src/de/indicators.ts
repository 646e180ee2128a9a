import type { Areas } from '../areas.ts'

export const indicators: Areas['indicators'] = {
  heading: 'Kennzahlen',
}
