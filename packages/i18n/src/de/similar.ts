import type { Areas } from '../areas.ts'

export const similar: Areas['similar'] = {
  heading: 'Ähnliche Fälle',
}
