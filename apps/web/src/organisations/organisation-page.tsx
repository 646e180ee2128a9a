import { can } from '@etappe/domain/access/policy'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { IconArrowLeft } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { PageHead } from '../ui/page-head.tsx'
import css from '../ui/record-page.module.css'
import { CasesOfOrganisation } from './cases-of-organisation.tsx'
import { ContactList } from './contact-list.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { MergedNotice } from './merged-notice.tsx'
import { OrganisationActions } from './organisation-actions.tsx'
import { OrganisationDialog } from './organisation-dialog.tsx'
import { OrganisationFacts } from './organisation-facts.tsx'

interface Props {
  readonly id: OrganisationId
  /** What happened to the entry, from the feature that tells histories. */
  readonly history: ReactNode
}

/** One organisation: what is known of it, its people, the cases it takes part in, and what happened to the entry. */
export function OrganisationPage({ id, history }: Props) {
  const { api, me } = useApp()
  const words = useWords('organisations')
  const { organisationKind } = useWords('baseline')
  const { data: detail } = useSuspenseQuery(api.organisation.get.queryOptions({ id }))
  const [dialog, setDialog] = useState<'edit' | 'merge' | null>(null)
  const { organisation } = detail
  const isStanding = organisation.mergedIntoId === null
  const mayWrite = isStanding && can(me.actor, 'organisation.write').ok
  const close = () => setDialog(null)
  return (
    <>
      <p className={css.back}>
        <Link to="/organisationen">
          <IconArrowLeft size={16} className="icon" aria-hidden />
          {words.page.back}
        </Link>
      </p>
      <PageHead
        title={organisation.name}
        sub={[organisation.shortName, organisationKind[organisation.kind], organisation.place].filter((it) => it !== '').join(' · ')}
      >
        {mayWrite && (
          <OrganisationActions organisation={organisation} onEdit={() => setDialog('edit')} onMerge={() => setDialog('merge')} />
        )}
      </PageHead>
      <div className={css.page}>
        {detail.mergedInto && <MergedNotice into={detail.mergedInto} />}
        <div className={css.main}>
          <ContactList detail={detail} mayWrite={mayWrite} />
          <CasesOfOrganisation detail={detail} />
        </div>
        <div className={css.aside}>
          <OrganisationFacts detail={detail} />
        </div>
        <div className={css.wide}>{history}</div>
      </div>
      {dialog === 'edit' && <OrganisationDialog organisation={organisation} onClose={close} />}
      {dialog === 'merge' && <MergeDialog organisation={organisation} onClose={close} />}
    </>
  )
}
