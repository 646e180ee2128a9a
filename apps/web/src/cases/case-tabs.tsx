import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import css from '../ui/record-header.module.css'
import { useCurrentInSight } from '../ui/use-current-in-sight.ts'

const exact = { exact: true, includeSearch: false } as const
const area = { includeSearch: false } as const

/** The areas of a case; each is a page of its own. */
export function CaseTabs({ number }: { number: string }) {
  const { messages: m } = useApp()
  const words = m.casePage.tab
  const params = { number }
  const bar = useCurrentInSight()
  return (
    <nav ref={bar} aria-label={m.casePage.tabs} className={css.tabs}>
      <Link to="/faelle/$number" params={params} activeOptions={exact}>
        {words.overview}
      </Link>
      <Link to="/faelle/$number/phasenplan" params={params} activeOptions={exact}>
        {words.phasePlan}
      </Link>
      <Link to="/faelle/$number/ausgangslage" params={params} activeOptions={area}>
        {words.baseline}
      </Link>
      <Link to="/faelle/$number/plan" params={params} activeOptions={area}>
        {words.plan}
      </Link>
      <Link to="/faelle/$number/termine" params={params} activeOptions={exact}>
        {words.meetings}
      </Link>
      <Link to="/faelle/$number/begleitung" params={params} activeOptions={exact}>
        {words.support}
      </Link>
      <Link to="/faelle/$number/akteure" params={params} activeOptions={area}>
        {words.actors}
      </Link>
      <Link to="/faelle/$number/verlauf" params={params} activeOptions={exact}>
        {words.history}
      </Link>
      <Link to="/faelle/$number/stammdaten" params={params} activeOptions={exact}>
        {words.data}
      </Link>
    </nav>
  )
}
