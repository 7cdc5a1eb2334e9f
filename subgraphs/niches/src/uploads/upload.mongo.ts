import { modelOf } from '@paissive/mongodb';
import { type Connection, Schema } from 'mongoose';
import type { Upload } from './upload.js';
import type { UploadRepository } from './upload.repository.js';

type UploadDocument = Omit<Upload, 'id'> & { _id: string };

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;

const uploadSchema = new Schema<UploadDocument>(
  {
    _id: text,
    workspaceId: text,
    fileName: text,
    sizeBytes: { type: Number, required: true },
    status: text,
    createdAt: date,
    expiresAt: date,
  },
  { versionKey: false, autoIndex: false },
);
uploadSchema.index({ expiresAt: 1 });
uploadSchema.index({ workspaceId: 1, expiresAt: 1 });

export function createUploadRepository(connection: Connection): UploadRepository {
  const uploads = modelOf<UploadDocument>(connection, 'uploads', uploadSchema);
  return {
    async insert({ id, ...values }) {
      await uploads.create({ _id: id, ...values });
    },
    countOpen: (workspaceId, now) => uploads.countDocuments({ workspaceId, expiresAt: { $gt: now } }),
    async find(workspaceId, id) {
      const found = await uploads.findOne({ _id: id, workspaceId }).lean();
      if (!found) return null;
      const { _id, ...values } = found;
      return { id: _id, ...values };
    },
    async move(id, from, to, now) {
      const movable = { _id: id, status: from, expiresAt: { $gt: now } };
      const { modifiedCount } = await uploads.updateOne(movable, { $set: { status: to } });
      return modifiedCount === 1;
    },
    async delete(id) {
      await uploads.deleteOne({ _id: id });
    },
    async findExpired(now) {
      return (
        await uploads
          .find({ expiresAt: { $lte: now } }, { _id: 1 })
          .limit(1_000)
          .lean()
      ).map(({ _id }) => _id);
    },
  };
}
