"""What people judged: answers to questions, findings set aside, overrides"""

import sqlalchemy as sa
from alembic import op


revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('judgement',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('pupil_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('rule', sa.String(), nullable=False),
    sa.Column('because', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('on', sa.Date(), nullable=False),
    sa.Column('fine', sa.Boolean(), nullable=False),
    sa.Column('line', sa.String(), nullable=False),
    sa.Column('wording', sa.String(), nullable=False),
    sa.Column('judged_by', sa.Integer(), nullable=True),
    sa.Column('judged_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('taken_back_by', sa.Integer(), nullable=True),
    sa.Column('taken_back_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['judged_by'], ['account.id'], name=op.f('fk_judgement_judged_by')),
    sa.ForeignKeyConstraint(['pupil_id'], ['pupil.id'], name=op.f('fk_judgement_pupil_id')),
    sa.ForeignKeyConstraint(['taken_back_by'], ['account.id'], name=op.f('fk_judgement_taken_back_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_judgement'))
    )
    with op.batch_alter_table('judgement', schema=None) as batch_op:
        batch_op.create_index('ix_judgement_pupil', ['pupil_id', 'id'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('judgement', schema=None) as batch_op:
        batch_op.drop_index('ix_judgement_pupil')

    op.drop_table('judgement')
