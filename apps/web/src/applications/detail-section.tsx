import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import type { ApplicationSection } from '@etappe/domain/applications/application-fields'
import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useWords } from '../app/words.ts'
import { lazyPart } from '../ui/lazy-part.ts'
import { Section } from '../ui/section.tsx'
import css from './detail-view.module.css'
import type { RenderFields } from './section-fields-props.ts'
import { useDetailRows } from './use-detail-rows.tsx'
import { useMayWrite } from './use-open-application.ts'

const SectionDialog = lazyPart(async () => (await import('./section-dialog.tsx')).SectionDialog)

interface Props {
  readonly detail: ApplicationDetail
  readonly section: ApplicationSection
  readonly renderFields: RenderFields
}

/** One section of what an application says, also what is empty; staff correct it here. */
export function DetailSection({ detail, section, renderFields }: Props) {
  const { section: names } = useWords('applications')
  const { data: words } = useWords('intake').page
  const rows = useDetailRows(detail)(section)
  const [isOpen, setOpen] = useState(false)
  const mayEdit = useMayWrite(detail).ok && isApplicationOpen(detail.application.state)
  if (rows.length === 0) return null
  const title = names[section]
  const edit = mayEdit && (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPencil size={16} aria-hidden />}
      aria-label={words.edit({ section: title })}
      onClick={() => setOpen(true)}
    >
      {words.change}
    </Button>
  )
  return (
    <Section title={title} action={edit}>
      <dl className={css.facts}>
        {rows.map(({ field, label, value }) => (
          <div key={field} data-wide={field === 'members' || undefined}>
            <dt>{label}</dt>
            <dd dir="auto">{value === '' ? <span className="quiet">{words.none}</span> : value}</dd>
          </div>
        ))}
      </dl>
      {isOpen && (
        <Suspense>
          <SectionDialog detail={detail} section={section} renderFields={renderFields} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Section>
  )
}
