import type { ServiceCard } from '@whenready/contracts';
import type { ServiceProfile } from '@whenready/profiles';

/** A service as the public may see it; the number is the one that its messages give, else that for referrals. */
export const serviceCard = ({ code, name, areas, messages, intake }: ServiceProfile): ServiceCard => ({
  code,
  name,
  areas: areas.map((area) => area.name),
  phone: messages.phone ?? intake.phone ?? '',
  hours: null,
});
