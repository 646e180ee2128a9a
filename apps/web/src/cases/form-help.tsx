import type { CaseKind } from '@etappe/domain/cases/kind'
import { useApp } from '../app/app-context.tsx'
import css from './form.module.css'

/** What helps while filling in, beside the form on a wide screen. */
export function FormHelp({ kind }: { kind: CaseKind }) {
  const { messages: m } = useApp()
  const words = m.caseForm.help
  return (
    <aside className={css.help} aria-label={words.title}>
      <div>
        <h2>{words.title}</h2>
        {kind === 'network' && <p>{words.which}</p>}
        <p>{words.content[kind]}</p>
        <p>{words.contact}</p>
        <p>{words.keys}</p>
      </div>
    </aside>
  )
}
