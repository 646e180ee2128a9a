import type { RegisterImport } from '@etappe/domain/municipalities/register'
import { EmptyState } from '../ui/empty-state.tsx'
import { useApp } from '../app/app-context.tsx'
import css from './register-page.module.css'
import { RegisterSummaryView } from './register-summary-view.tsx'

/** The last imports with what each of them did, newest first. */
export function RegisterImports({ imports }: { imports: readonly RegisterImport[] }) {
  const { messages, formats } = useApp()
  const { register, source } = messages.municipalities
  if (imports.length === 0) return <EmptyState>{register.none}</EmptyState>
  return (
    <ol className={css.imports}>
      {imports.map((it) => (
        <li key={it.id}>
          <div>
            <p className="strong">{`${source[it.source]}, ${register.asOf} ${formats.day(it.asOf)}`}</p>
            <p className="quiet small">{`${register.importedAt} ${formats.instant(it.importedAt)}`}</p>
          </div>
          <RegisterSummaryView summary={it.summary} />
        </li>
      ))}
    </ol>
  )
}
