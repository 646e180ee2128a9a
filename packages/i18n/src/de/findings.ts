import type { Areas } from '../areas.ts'

export const findings: Areas['findings'] = {
  heading: 'Befunde',
}
