import { pillar } from '@etappe/domain/baseline/pillar'
import { organisationId } from '@etappe/domain/kernel/id'
import { measureState } from '@etappe/domain/plan/measure-state'
import { z } from 'zod'

/** What the figures above the plan can be narrowed to. */
export const planOnly = ['overdue', 'withoutResponsible', 'withoutDate', 'withoutCost', 'changed'] as const
export type PlanOnly = (typeof planOnly)[number]

/** What stands open beside the plan when it is neither goal nor measure. */
export const openPlan = 'plan'

const shape = {
  /** The goal or measure shown beside the plan, or `plan` for the vision. */
  open: z.union([z.literal(openPlan), z.uuid()]),
  /** The field to begin with. */
  field: z.string().regex(/^[a-zA-Z]{1,40}$/),
  state: measureState,
  responsible: organisationId,
  pillar,
  only: z.enum(planOnly),
}
const search = z.object(shape).partial()
export type PlanSearch = z.infer<typeof search>

/** Reads the address; what is unknown or broken is left out, so that an old link still shows the plan. */
export function planSearch(raw: Readonly<Record<string, unknown>>): PlanSearch {
  const read = Object.entries(shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(raw[name])
    return parsed.success ? [[name, parsed.data]] : []
  })
  return Object.fromEntries(read) as PlanSearch
}

/** Whether it leaves any measure out. */
export const isFiltered = ({ state, responsible, pillar: asked, only }: PlanSearch): boolean =>
  state !== undefined || responsible !== undefined || asked !== undefined || only !== undefined

/** `undefined` takes a part out of the address. */
export type ChangePlanSearch = (patch: { readonly [K in keyof PlanSearch]?: PlanSearch[K] | undefined }) => void
