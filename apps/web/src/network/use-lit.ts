import type { OrganisationId } from '@etappe/domain/kernel/id'
import { useMemo } from 'react'
import type { Drawing, DrawnEdge, DrawnNode } from './picture-model.ts'

interface Lit {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

/** One organisation with everybody it works with; in both pictures of a comparison. */
function around(id: OrganisationId, { nodes, edges }: Drawing): Lit {
  const own = edges.filter((it) => it.from.id === id || it.to.id === id)
  const keys = new Set(own.flatMap((it) => [it.from.key, it.to.key]))
  return { nodes: nodes.filter((it) => it.id === id || keys.has(it.key)), edges: own }
}

/** What stands out of the picture: the organisation under the pointer with its neighbours, or those a figure counts. */
export function useLit(drawing: Drawing, hovered: string | null, pointedAt: ReadonlySet<OrganisationId> | null): Lit | null {
  const hoveredId = drawing.nodes.find((it) => it.key === hovered)?.id ?? null
  return useMemo(() => {
    if (hoveredId !== null) return around(hoveredId, drawing)
    if (!pointedAt) return null
    return {
      nodes: drawing.nodes.filter((it) => pointedAt.has(it.id)),
      edges: drawing.edges.filter((it) => pointedAt.has(it.from.id) && pointedAt.has(it.to.id)),
    }
  }, [drawing, hoveredId, pointedAt])
}
