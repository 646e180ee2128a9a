import type { Areas } from '../areas.ts'

export const network: Areas['network'] = {
  heading: 'Netzwerk',
}
