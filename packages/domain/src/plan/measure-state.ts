import { z } from 'zod'

export const measureStates = ['planned', 'running', 'done', 'postponed', 'dropped'] as const
export const measureState = z.enum(measureStates)
export type MeasureState = z.infer<typeof measureState>

/** Nothing more is expected of it. */
export const isFinalState = (state: MeasureState): boolean => state === 'done' || state === 'dropped'
