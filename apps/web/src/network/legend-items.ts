import { pillars, type Pillar } from '@etappe/domain/baseline/pillar'
import { type CooperationLevel, cooperationLevels } from '@etappe/domain/organisations/cooperation'
import type { EdgeChange } from '@etappe/domain/organisations/network-change'
import { type OrganisationKind, organisationKinds } from '@etappe/domain/organisations/organisation'
import type { Drawing } from './picture-model.ts'

export type LegendItem =
  | { readonly type: 'pillar'; readonly value: Pillar | null }
  | { readonly type: 'lead' }
  | { readonly type: 'level'; readonly value: CooperationLevel }
  | { readonly type: 'change'; readonly value: Exclude<EdgeChange, 'same'> }
  | { readonly type: 'kind'; readonly value: OrganisationKind }

export interface PlacedItem {
  readonly item: LegendItem
  readonly label: string
  readonly x: number
  readonly y: number
}

const rowHeight = 26
const signWidth = 36
const perLetter = 6.4
const between = 22

/** What the picture needs to be read: only signs that are in it. One row of groups each. */
export function legendItems({ nodes, edges }: Drawing): readonly (readonly LegendItem[])[] {
  const seen = new Set(nodes.map((it) => it.node.pillar))
  const kinds = new Set(nodes.map((it) => it.node.organisation.kind))
  const changes = new Set<string | null>([...edges.map((it) => it.change), ...nodes.map((it) => it.state)])
  const changed = (['new', 'closer', 'looser', 'gone'] as const).filter((it) => changes.has(it))
  return [
    [
      ...cooperationLevels.map((value) => ({ type: 'level', value }) as const),
      ...changed.map((value) => ({ type: 'change', value }) as const),
    ],
    [
      ...pillars.map((value) => ({ type: 'pillar', value }) as const),
      ...(seen.has(null) ? [{ type: 'pillar', value: null } as const] : []),
      ...(nodes.some((it) => it.node.isLead) ? [{ type: 'lead' } as const] : []),
    ],
    organisationKinds.filter((it) => kinds.has(it)).map((value) => ({ type: 'kind', value }) as const),
  ]
}

/** Sets the groups out in rows of the width; answers the places and the height they take. */
export function placeLegend(
  groups: readonly (readonly LegendItem[])[],
  labelOf: (item: LegendItem) => string,
  width: number,
): { readonly placed: readonly PlacedItem[]; readonly height: number } {
  const placed: PlacedItem[] = []
  let y = rowHeight / 2
  for (const group of groups.filter((it) => it.length > 0)) {
    let x = 0
    for (const item of group) {
      const label = labelOf(item)
      const needed = signWidth + label.length * perLetter
      if (x > 0 && x + needed > width) {
        x = 0
        y += rowHeight
      }
      placed.push({ item, label, x, y })
      x += needed + between
    }
    y += rowHeight
  }
  return { placed, height: y - rowHeight / 2 }
}
