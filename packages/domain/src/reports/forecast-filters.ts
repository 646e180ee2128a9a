import { z } from 'zod'
import { gates } from '../cases/gate.ts'
import { caseKinds } from '../cases/kind.ts'
import { officeCode } from '../offices/office.ts'

/** `overdue` is a gate whose planned day has passed: it is late whatever happens. */
export const forecastBands = ['overdue', 'unlikely', 'unsure', 'likely'] as const
export const forecastBand = z.enum(forecastBands)
export type ForecastBand = z.infer<typeof forecastBand>

/** What the forecast can be narrowed to. */
export const forecastFilters = z.object({
  office: officeCode.optional(),
  kind: z.enum(caseKinds).optional(),
  gate: z.enum(gates).optional(),
  band: forecastBand.optional(),
})
export type ForecastFilters = z.infer<typeof forecastFilters>
