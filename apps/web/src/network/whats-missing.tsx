import { missingSectors } from '@etappe/domain/organisations/network-figures'
import type { Network } from '@etappe/domain/organisations/network'
import { IconAlertTriangleFilled, IconCircleCheckFilled } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './side.module.css'

interface Props {
  readonly number: string
  readonly network: Network
}

/** Pillars and sectors nobody stands for on the day, with the way to enter somebody. */
export function WhatsMissing({ number, network }: Props) {
  const words = useWords('network').missing
  const { pillar } = useWords('baseline')
  const missing = missingSectors(network)
  const all = [
    ...missing.pillars.map((it) => ({ key: `pillar ${it}`, text: words.pillar({ name: pillar[it] }) })),
    ...missing.sectors.map((it) => ({ key: it as string, text: words.sector[it] })),
  ]
  return (
    <Section title={words.heading} count={all.length}>
      {all.length === 0 && (
        <p className={css.fine}>
          <IconCircleCheckFilled size={16} className="icon good" aria-hidden />
          {words.none}
        </p>
      )}
      <ul>
        {all.map((it) => (
          <li key={it.key} className={css.missing}>
            <IconAlertTriangleFilled size={16} className="icon warn" aria-hidden />
            <span>
              {it.text} <span className="quiet small">{words.nobody}</span>
            </span>
          </li>
        ))}
      </ul>
      {all.length > 0 && (
        <Link className={css.jump} to="/faelle/$number/akteure" params={{ number }}>
          {words.add}
        </Link>
      )}
    </Section>
  )
}
