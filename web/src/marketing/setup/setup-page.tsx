'use client';

import { useAddressParameter } from '@/address/use-address-parameter';
import { FilterChoice } from '@/design/filter-choice';
import { PageHeader } from '@/design/page-header';
import { ReceiversPart } from './receivers-part';
import { TemplatesPart } from './templates-part';
import { VoicesPart } from './voices-part';

const PARTS = [
  { value: 'voices', label: 'Brand voices' },
  { value: 'templates', label: 'Templates' },
  { value: 'receivers', label: 'Receivers' },
];

/** What texts are made with and where they go: voices, templates, receivers. */
export function SetupPage() {
  const [part, setPart] = useAddressParameter('part', 'voices');
  const [openId, setOpenId] = useAddressParameter('open');
  const choose = (value: string) => {
    setOpenId('');
    setPart(value);
  };
  return (
    <>
      <PageHeader title="Marketing set-up">How your texts sound, what they begin from, and where they go.</PageHeader>
      <FilterChoice label="What to set up" choices={PARTS} value={part} onChange={choose} />
      <div className="grid gap-9">
        {part === 'templates' ? (
          <TemplatesPart openId={openId} onOpen={setOpenId} />
        ) : part === 'receivers' ? (
          <ReceiversPart />
        ) : (
          <VoicesPart openId={openId} onOpen={setOpenId} />
        )}
      </div>
    </>
  );
}
