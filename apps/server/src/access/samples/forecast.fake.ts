import type { AreaSamples } from '../areas.fake.ts'

/** Which gates are due, and how likely they are passed in time. */
export const forecastArea: AreaSamples = {
  inputs: { 'forecast.get': () => ({}) },
  rules: { 'forecast.get': { may: 'office' } },
}
