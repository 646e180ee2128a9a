import { can } from '@etappe/domain/access/policy'
import { useQuery } from '@tanstack/react-query'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Section } from '../ui/section.tsx'
import { RegisterFacts } from './register-facts.tsx'
import { RegisterImports } from './register-imports.tsx'
import css from './register-page.module.css'
import { RegisterUpload } from './register-upload.tsx'

/** Where the municipality register stands, and the way to renew it. */
export function RegisterPage() {
  const { api, me, messages } = useApp()
  const { register } = messages.municipalities
  const verdict = can(me.actor, 'register.import')
  const state = useQuery(api.municipality.imports.queryOptions(undefined, { enabled: verdict.ok }))
  const problem = verdict.ok ? (state.error ? messageFor(messages, state.error) : null) : messages.errors.code[verdict.because]
  return (
    <>
      <PageHead title={register.heading} />
      <div className={css.page}>
        {problem !== null && <EmptyState>{problem}</EmptyState>}
        {state.data && (
          <>
            <p className={css.lead}>{register.lead}</p>
            <div className={css.columns}>
              <Section title={register.state}>
                <RegisterFacts state={state.data} />
              </Section>
              <Section title={register.upload}>
                <RegisterUpload />
              </Section>
            </div>
            <Section title={register.last} count={state.data.imports.length}>
              <RegisterImports imports={state.data.imports} />
            </Section>
          </>
        )}
      </div>
    </>
  )
}
