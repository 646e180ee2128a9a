import type { OrganisationKind } from '@etappe/domain/organisations/organisation'
import {
  IconBabyCarriage,
  IconBriefcase,
  IconBuildingBank,
  IconBuildingChurch,
  IconBuildingCommunity,
  IconDots,
  IconGavel,
  IconHeartHandshake,
  IconHomeHeart,
  IconHorseToy,
  IconMessages,
  IconMicroscope,
  IconSchool,
  IconStethoscope,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'

/** The sign of each kind of organisation. */
export const kindIcons = {
  dayCare: IconHorseToy,
  dayCareProvider: IconBuildingCommunity,
  childminding: IconBabyCarriage,
  school: IconSchool,
  administration: IconBuildingBank,
  politics: IconGavel,
  health: IconStethoscope,
  counselling: IconMessages,
  familyCentre: IconHomeHeart,
  parents: IconUsers,
  welfare: IconHeartHandshake,
  association: IconUsersGroup,
  church: IconBuildingChurch,
  business: IconBriefcase,
  science: IconMicroscope,
  other: IconDots,
} satisfies Record<OrganisationKind, unknown>
