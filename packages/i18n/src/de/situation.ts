import type { Areas } from '../areas.ts'

export const situation: Areas['situation'] = {
  heading: 'Situationsanalyse',
}
