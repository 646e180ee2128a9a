import { type ApplicationSection, applicationSections } from '@etappe/domain/applications/application-fields'
import { DetailSection } from './detail-section.tsx'
import css from './detail-view.module.css'
import { EligibilityList } from './eligibility-list.tsx'
import { FileList } from './file-list.tsx'
import { JudgeAct } from './judge-act.tsx'
import { Likes } from './likes.tsx'
import type { RenderFields } from './section-fields-props.ts'
import { useOpenApplication } from './use-open-application.ts'

interface Props {
  readonly number: string
  readonly renderFields: RenderFields
}

const sections = Object.keys(applicationSections) as ApplicationSection[]

/** Everything an application says, beside how it stands to the prerequisites. */
export function DetailsPage({ number, renderFields }: Props) {
  const { detail } = useOpenApplication(number)
  return (
    <div className={css.page}>
      <div className={css.main}>
        {sections.map((section) => (
          <DetailSection key={section} detail={detail} section={section} renderFields={renderFields} />
        ))}
      </div>
      <div className={css.aside}>
        <Likes detail={detail} />
        <EligibilityList
          eligibility={detail.eligibility}
          names={detail.names}
          renderActs={(result) => <JudgeAct detail={detail} result={result} />}
        />
        <FileList detail={detail} />
      </div>
    </div>
  )
}
