import { z } from 'zod'

/** The number of a version of the programme definition, counted from 1. */
export const versionNumber = z.int().min(1).max(100_000)
