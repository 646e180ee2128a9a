import { z } from 'zod'

export const findingKinds = ['strength', 'weakness', 'chance', 'risk', 'gap', 'overlap', 'need'] as const
export const findingKind = z.enum(findingKinds)
export type FindingKind = z.infer<typeof findingKind>
