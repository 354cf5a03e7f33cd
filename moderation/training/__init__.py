"""The school: data sets, training, evaluation and the model card."""
