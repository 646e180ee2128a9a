import type { Areas } from '../areas.ts'

export const schedule: Areas['schedule'] = {
  heading: 'Zeitplan',
}
