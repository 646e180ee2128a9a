import type { OrganisationId } from '@etappe/domain/kernel/id'
import { memo } from 'react'
import { useWords } from '../app/words.ts'
import type { DrawnNode } from './picture-model.ts'
import { PictureNode } from './picture-node.tsx'

interface Props {
  readonly nodes: readonly DrawnNode[]
  readonly openId: OrganisationId | null
  readonly stopKey: string | null
}

/** The organisations of the picture. */
export const DrawnNodes = memo(function DrawnNodes({ nodes, openId, stopKey }: Props) {
  const words = useWords('network')
  const baseline = useWords('baseline')
  return nodes.map(({ key, id, x, y, radius, lines, node, state }) => (
    <PictureNode
      key={key}
      nodeKey={key}
      x={x}
      y={y}
      radius={radius}
      pillar={node.pillar}
      kind={node.organisation.kind}
      name={lines.join('\n')}
      label={words.picture.node({
        name: node.organisation.name,
        lead: node.isLead,
        kind: baseline.organisationKind[node.organisation.kind],
        pillar: node.pillar === null ? words.noPillar : baseline.pillar[node.pillar],
        degree: node.degree,
      })}
      isLead={node.isLead}
      isOpen={id === openId}
      isStop={key === stopKey}
      state={state}
    />
  ))
})
