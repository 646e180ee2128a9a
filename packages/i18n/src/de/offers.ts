import type { Areas } from '../areas.ts'

export const offers: Areas['offers'] = {
  heading: 'Angebote',
}
